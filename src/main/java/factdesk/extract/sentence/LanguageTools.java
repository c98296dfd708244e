package factdesk.extract.sentence;

import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/** OpenNLP's readers; they keep state while they work, so each serves one call at a time. */
final class LanguageTools {
    private final SentenceDetector sentences;
    private final POSTagger partsOfSpeech;

    LanguageTools(LanguageModels models) {
        sentences = new SentenceDetectorME(models.sentences());
        partsOfSpeech = new POSTaggerME(models.partsOfSpeech());
    }

    Span[] sentences(CharSequence text) {
        return sentences.sentPosDetect(text);
    }

    String[] tags(String[] words) {
        return partsOfSpeech.tag(words);
    }
}
