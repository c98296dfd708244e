package factdesk.account.own;

import factdesk.account.Person;
import factdesk.account.signin.PasswordProof;
import factdesk.store.Database;
import factdesk.web.Errors;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;

/** Asks somebody who is signed in for their password once more, before what a thief of their session must not do. */
public final class OwnPassword {

    /** The name of the field. */
    static final String FIELD = "current_password";

    /** @param errors what is wrong with {@link #FIELD}; nothing when the password is right */
    record Answer(HttpStatus status, Errors errors) {}

    private final Database database;
    private final PasswordProof proof;

    public OwnPassword(Database database, PasswordProof proof) {
        this.database = database;
        this.proof = proof;
    }

    Answer ask(String email, String typed, Context ctx) {
        PasswordProof.Answer answer = proof.ask(email, typed, ctx.ip());
        return switch (answer.verdict()) {
            case KNOWN -> known(answer.person(), ctx);
            case WRONG ->
                new Answer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Errors.NONE.and(FIELD, "This is not the password you use now."));
            case WAIT -> wait(ctx);
        };
    }

    private Answer known(Person person, Context ctx) {
        database.writing(session -> proof.forgive(session, person, ctx.ip()));
        return new Answer(HttpStatus.OK, Errors.NONE);
    }

    private static Answer wait(Context ctx) {
        ctx.header(Header.RETRY_AFTER, String.valueOf(PasswordProof.pause().toSeconds()));
        return new Answer(
                HttpStatus.TOO_MANY_REQUESTS,
                Errors.NONE.and(
                        FIELD,
                        "There were too many tries. Wait "
                                + PasswordProof.pause().toMinutes() + " minutes, then try again."));
    }
}
