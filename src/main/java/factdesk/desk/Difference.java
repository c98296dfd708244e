package factdesk.desk;

/**
 * A field, and what it says in what somebody else saved meanwhile and in what was typed.
 *
 * @param field the name of the form's field
 */
public record Difference(String field, String label, String saved, String typed) {

    public boolean isReal() {
        return !saved.equals(typed);
    }
}
