package factdesk.setting;

import java.util.List;

/** All settings that a newsroom has, each declared once. Secrets are none: they stay in the environment. */
public final class DeskSettings {

    public static final ShortText NEWSROOM_NAME = new ShortText(
            "newsroom.name",
            "Factdesk",
            100,
            true,
            "Name of the newsroom",
            "It stands on every page and in the feeds.");

    public static final Choice<PageLanguage> LANGUAGE = new Choice<>(
            "newsroom.language",
            PageLanguage.ENGLISH,
            "Language of the pages",
            "What readers see, and what people at the desk see who have chosen no other on their account.");

    public static final Choice<SecondPerson> SECOND_PERSON = new Choice<>(
            "publishing.second-person",
            SecondPerson.NEVER,
            "A second person is required before publishing",
            "Who wrote the verdict or the finding then cannot publish it; a colleague does.");

    public static final YesNo SNAPSHOTS = new YesNo(
            "evidence.snapshots",
            false,
            "The server may fetch linked pages to keep snapshots",
            "With yes, the server itself opens each source that is linked, and keeps what the page said that day. The"
                    + " site that is opened sees this server's address. Addresses inside your own network are never"
                    + " opened.");

    public static final Choice<WhoNeedsFactor> SECOND_FACTOR = new Choice<>(
            "sign-in.second-factor",
            WhoNeedsFactor.NOBODY,
            "Who must have a second factor",
            "Whoever must have one and has none is led to set it up, and can do nothing else before.");

    /** Settings that belong together, under a heading. */
    public record Section(String title, List<Setting<?>> settings) {}

    /** All of them, in the order of the page. */
    public static final List<Section> SECTIONS = List.of(
            new Section("The newsroom", List.of(NEWSROOM_NAME, LANGUAGE)),
            new Section("Signing in", List.of(SECOND_FACTOR)),
            new Section("Publishing", List.of(SECOND_PERSON)),
            new Section("Evidence", List.of(SNAPSHOTS)));

    private DeskSettings() {}
}
