package factdesk.comment;

import factdesk.web.FormFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A comment as typed. */
public record CommentForm(
        @NotBlank(message = "comment.comment-form.write-something-first")
        @Size(max = 5000, message = "comment.comment-form.shorten-the-comment-to-5")
        String comment) {

    static final CommentForm EMPTY = new CommentForm("");

    static CommentForm of(FormFields fields) {
        return new CommentForm(fields.get("comment").strip());
    }
}
