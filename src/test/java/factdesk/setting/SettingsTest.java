package factdesk.setting;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsTest extends PortalTest {

    private static final String SECOND = "publishing-second-person";
    private static final String SNAPSHOTS = "evidence-snapshots";

    private Visitor admin;

    @BeforeEach
    void anAdministratorDecidesNothingOutOfTheOrdinary() {
        admin = signedIn(Role.ADMIN);
        save(admin.get("/admin/settings"), SECOND, "NEVER", SNAPSHOTS, "no");
    }

    @Test
    void everySettingStandsOnThePageWithItsMeaningAndTheValueThatHolds() {
        Reply page = admin.get("/admin/settings");

        DeskSettings.SECTIONS.stream()
                .flatMap(section -> section.settings().stream())
                .forEach(setting -> assertThat(page.text()).contains(setting.label(), setting.meaning()));
        assertThat(chosen(page, SECOND)).isEqualTo("NEVER");
        assertThat(chosen(page, SNAPSHOTS)).isEqualTo("no");
    }

    @Test
    void aChangeHoldsAtOnceHereAndWithinSecondsOnAnotherNode() {
        NewsroomSettings otherNode = new NewsroomSettings(portal().database(), portal().clock(), Optional.empty());

        Reply saved = save(admin.get("/admin/settings"), SECOND, "ALWAYS");

        assertThat(admin.follow(saved).text()).contains("The settings are saved", "Changed by Test Administrator");
        assertThat(chosen(admin.get("/admin/settings"), SECOND)).isEqualTo("ALWAYS");
        assertThat(otherNode.get(DeskSettings.SECOND_PERSON)).isEqualTo(SecondPerson.NEVER);
        portal().clock().advance(NewsroomSettings.FRESH);
        assertThat(otherNode.get(DeskSettings.SECOND_PERSON)).isEqualTo(SecondPerson.ALWAYS);
    }

    @Test
    void readingASettingAsksTheDatabaseNothing() {
        NewsroomSettings settings = new NewsroomSettings(portal().database(), portal().clock(), Optional.empty());
        long before = portal().database().statistics().getPrepareStatementCount();

        for (int i = 0; i < 100; i++) {
            settings.get(DeskSettings.SNAPSHOTS);
        }

        assertThat(portal().database().statistics().getPrepareStatementCount()).isEqualTo(before);
    }

    @Test
    void aChangeIsWrittenDownWithBeforeAndAfterAndNothingIsForNone() {
        long before = audit().size();

        save(admin.get("/admin/settings"), SECOND, "FOR_FALSE_AND_MISLEADING");
        save(admin.get("/admin/settings"));

        assertThat(audit())
                .hasSize((int) before + 1)
                .contains("Test Administrator changed the setting “" + DeskSettings.SECOND_PERSON.label()
                        + "” from Never to For False and Misleading");
    }

    @Test
    void twoAdministratorsWhoChangeDifferentSettingsBothHaveTheirWay() {
        Reply mine = admin.get("/admin/settings");
        Reply theirs = admin.get("/admin/settings");

        save(theirs, SNAPSHOTS, "yes");
        assertThat(save(mine, SECOND, "ALWAYS").status()).isEqualTo(303);

        Reply page = admin.get("/admin/settings");
        assertThat(chosen(page, SECOND)).isEqualTo("ALWAYS");
        assertThat(chosen(page, SNAPSHOTS)).isEqualTo("yes");
    }

    @Test
    void whoChangesWhatSomebodyElseJustChangedIsAskedFirst() {
        Reply mine = admin.get("/admin/settings");
        save(admin.get("/admin/settings"), SECOND, "ALWAYS");

        Reply asked = save(mine, SECOND, "FOR_FALSE_AND_MISLEADING", SNAPSHOTS, "yes");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("#" + SECOND + "-error").text()).contains("It is now: Always");
        assertThat(chosen(asked, SECOND)).isEqualTo("FOR_FALSE_AND_MISLEADING");
        assertThat(chosen(admin.get("/admin/settings"), SECOND)).isEqualTo("ALWAYS");
        assertThat(chosen(admin.get("/admin/settings"), SNAPSHOTS)).isEqualTo("no");
        assertThat(save(asked).status()).isEqualTo(303);
        assertThat(chosen(admin.get("/admin/settings"), SECOND)).isEqualTo("FOR_FALSE_AND_MISLEADING");
    }

    @Test
    void whatIsNoValueIsRefusedAndStaysInTheForm() {
        for (String bad : List.of("SOMETIMES", "", "never", "\u0000", "<b>")) {
            assertThat(save(admin.get("/admin/settings"), SECOND, bad).status())
                    .as(bad)
                    .isEqualTo(422);
        }
        assertThat(chosen(admin.get("/admin/settings"), SECOND)).isEqualTo("NEVER");
    }

    @Test
    void theEnvironmentsNameCannotBeChangedHere() {
        Reply page = admin.get("/admin/settings");
        assertThat(page.text()).contains("The Test Desk (given by the environment");

        admin.post(
                "/admin/settings",
                Map.of("_csrf", admin.csrf(), "newsroom-name", "Mine", "was-newsroom-name", "The Test Desk"));

        assertThat(admin.get("/admin/settings").page().title()).endsWith("The Test Desk");
        assertThat(admin.get("/admin/settings").text()).doesNotContain("Mine");
    }

    private Reply save(Reply page, String... fields) {
        return admin.submit(page, "#settings-form", fields);
    }

    private static String chosen(Reply page, String field) {
        return page.page().select("input[name=" + field + "][checked]").val();
    }

    private static List<String> audit() {
        return portal().database()
                .read(session -> session.createSelectionQuery(
                                "select summary from AuditEvent where action = 'setting.change'", String.class)
                        .getResultList());
    }
}
