package factdesk.extract.text;

/** What language a text seems to be in, as far as the engine cares: it reads English. */
public enum Language {
    ENGLISH,
    /** Another one: less is found in it. */
    OTHER,
    /** Too short, or too much of a list, to tell. */
    UNCLEAR
}
