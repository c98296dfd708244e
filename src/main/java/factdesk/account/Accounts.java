package factdesk.account;

import factdesk.account.signin.FailedSignIn;
import factdesk.account.signin.SignIn;
import java.util.List;

/** The entities of this room. */
public final class Accounts {
    public static final List<Class<?>> ENTITIES =
            List.of(Person.class, SignIn.class, FailedSignIn.class, Setting.class);

    private Accounts() {}
}
