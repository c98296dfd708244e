package factdesk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The peer: Apache OpenNLP's own sentences, tokens and parts of speech, as its manual calls them one after the other,
 * for the same articles. It ends there; the engine begins with the same and goes on to attributions, figures and
 * claims.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class OpenNlpBenchmark {
    private SentenceDetectorME sentences;
    private TokenizerME tokens;
    private POSTaggerME partsOfSpeech;

    @Setup
    public void load() throws IOException {
        sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
        tokens = new TokenizerME(new TokenizerModel(model("tokens")));
        partsOfSpeech = new POSTaggerME(new POSModel(model("pos")));
    }

    private static InputStream model(String of) {
        return OpenNlpBenchmark.class.getResourceAsStream("/opennlp-en-ud-ewt-" + of + "-1.3-2.5.4.bin");
    }

    @Benchmark
    public List<String[]> read(Articles articles) {
        List<String[]> tags = new ArrayList<>();
        for (String sentence : sentences.sentDetect(articles.next())) {
            tags.add(partsOfSpeech.tag(tokens.tokenize(sentence)));
        }
        return tags;
    }
}
