package factdesk.setting;

import factdesk.web.text.Language;

/** What language the pages speak, and the desk to those who chose none. */
public enum PageLanguage implements Choice.Option {
    ENGLISH(Language.ENGLISH),
    GERMAN(Language.GERMAN);

    private final Language language;

    PageLanguage(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    @Override
    public String label() {
        return language.ownName();
    }

    @Override
    public String meaning() {
        return "";
    }
}
