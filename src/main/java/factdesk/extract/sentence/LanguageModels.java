package factdesk.extract.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/** The models that OpenNLP's jars bring; they do not change and may be shared. */
record LanguageModels(SentenceModel sentences, POSModel partsOfSpeech) {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String PARTS_OF_SPEECH = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    static LanguageModels load() {
        try (InputStream sentences = open(SENTENCES);
                InputStream partsOfSpeech = open(PARTS_OF_SPEECH)) {
            return new LanguageModels(new SentenceModel(sentences), new POSModel(partsOfSpeech));
        } catch (IOException e) {
            throw new UncheckedIOException("A language model cannot be read.", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream model = LanguageModels.class.getResourceAsStream(name);
        if (model == null) {
            throw new IOException("There is no " + name + " on the classpath.");
        }
        return model;
    }
}
