package factdesk.desk.figures;

import factdesk.audit.Audit;
import factdesk.evidence.Beside;
import factdesk.evidence.OfficialFigures;
import factdesk.evidence.OfficialForm;
import factdesk.evidence.OfficialLine;
import factdesk.evidence.OfficialQueries_;
import factdesk.store.Database;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Viewer;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.StatelessSession;

/** Puts an official figure beside a stated or an implied one, as a form asks. */
final class PutOfficial {

    private final Database database;
    private final Audit audit;
    private final Forms forms;
    private final Clock clock;

    PutOfficial(Database database, Audit audit, Forms forms, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.forms = forms;
        this.clock = clock;
    }

    /** Saves what was typed; what comes back was not saved, and null is all well. */
    Sent<OfficialForm> put(Context ctx, Beside beside) {
        FormFields fields = FormFields.of(ctx);
        OfficialForm form = OfficialForm.of(fields);
        Errors violations = forms.check(form, fields);
        return database.writeRetrying(session -> put(session, ctx, beside, form, violations));
    }

    private Sent<OfficialForm> put(
            StatelessSession session, Context ctx, Beside beside, OfficialForm form, Errors violations) {
        Work work = work(session, ctx, beside);
        String unitName = unitName(work, beside);
        Errors errors = form.check(unitName, LocalDate.now(clock), violations);
        if (errors.any()) {
            return Sent.wrong(form, errors);
        }
        OfficialLine before = saved(session, work, beside);
        int version = before == null ? OfficialForm.NONE : before.version();
        if (form.version() != version) {
            boolean sentTwice = before != null && form.onTopOf(version).equals(OfficialForm.of(before));
            return sentTwice ? null : Sent.late(form);
        }
        new OfficialFigures(session)
                .put(beside, form, unitName, Viewer.required(ctx).id(), clock.instant());
        work.done(
                "claim.official",
                "Put the official figure " + form.official() + " " + unitName + " from " + form.url() + " beside \""
                        + subject(work, beside) + "\"");
        return null;
    }

    /** Takes it away; without one, nothing changes. */
    void remove(Context ctx, Beside beside) {
        database.writing(session -> {
            Work work = work(session, ctx, beside);
            OfficialLine before = saved(session, work, beside);
            if (before != null) {
                new OfficialFigures(session).remove(beside);
                work.done(
                        "claim.official",
                        "Removed the official figure " + before.value().toPlainString() + " " + before.unitName()
                                + " from " + before.url());
            }
        });
    }

    private Work work(StatelessSession session, Context ctx, Beside beside) {
        Viewer viewer = Viewer.required(ctx);
        return beside.figureId() == null
                ? Work.onCheck(session, beside.checkId(), viewer, audit, clock.instant())
                : Work.onFigure(session, beside.figureId(), viewer, audit, clock.instant());
    }

    private static OfficialLine saved(StatelessSession session, Work work, Beside beside) {
        return OfficialPart.saved(beside, new OfficialQueries_(session).of(work.occurrenceId()));
    }

    private static String unitName(Work work, Beside beside) {
        return beside.figureId() == null
                ? work.check(beside.checkId()).unitName()
                : work.figure(beside.figureId()).unitName();
    }

    private static String subject(Work work, Beside beside) {
        return beside.figureId() == null
                ? work.check(beside.checkId()).says()
                : work.figure(beside.figureId()).surface();
    }

    /** What to answer to a form that was not saved. */
    static HttpStatus status(Sent<OfficialForm> refused) {
        return refused.stale() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
