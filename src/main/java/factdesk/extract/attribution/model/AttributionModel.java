package factdesk.extract.attribution.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was learned of how news reports speech: weights over hashed features, no words.
 *
 * @param tagging weights of the chain that finds cues, sources and contents
 * @param linking weights of the chain that finds the source and the content of one cue
 * @param judging weights by which a cue with a source and a content is believed or not
 */
record AttributionModel(Weights tagging, Weights linking, Weights judging) {
    private static final int MARK = 0xFAC7DE5C;
    private static final int FORMAT = 2;

    void write(OutputStream file) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(file, deflater));
        out.writeInt(MARK);
        out.writeInt(FORMAT);
        tagging.write(out);
        linking.write(out);
        judging.write(out);
        out.close();
        deflater.end();
    }

    /** Fails with a message that begins in mid-sentence when the file is something else. */
    static AttributionModel read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), 1 << 16));
        if (in.readInt() != MARK || in.readInt() != FORMAT) {
            throw new IOException("it is no attribution model of this version");
        }
        Weights tagging = Weights.read(in, Roles.TAGS);
        Weights linking = Weights.read(in, Roles.LINKS);
        return new AttributionModel(tagging, linking, Weights.read(in, Roles.VERDICTS));
    }
}
