package factdesk.account.own;

import factdesk.account.password.PasswordRules;
import factdesk.web.Errors;
import factdesk.web.FormFields;

/** Changing one's own password. */
record PasswordForm(String current, String password) {

    static PasswordForm of(FormFields fields) {
        return new PasswordForm(fields.get("current_password"), fields.get("password"));
    }

    /** @param known what a guesser would try */
    Errors check(Errors errors, String... known) {
        Errors all = errors;
        if (current.isEmpty() && all.of("current_password") == null) {
            all = all.and("current_password", "Give the password you use now.");
        }
        String problem = PasswordRules.problem(password, known).orElse(null);
        return problem != null && all.of("password") == null ? all.and("password", problem) : all;
    }

    @Override
    public String toString() {
        return "PasswordForm[]";
    }
}
