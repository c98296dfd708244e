package factdesk.claim;

/** A link of the chain of speakers; speaker is null when the text does not tell who. */
public record StepLine(String speaker, String sourceWords, String cueWords) {

    /** Who speaks, as well as is known. */
    public String who() {
        return speaker != null ? speaker : sourceWords.isEmpty() ? "somebody unnamed" : sourceWords;
    }
}
