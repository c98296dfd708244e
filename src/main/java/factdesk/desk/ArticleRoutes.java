package factdesk.desk;

import factdesk.article.ArticleForm;
import factdesk.article.Articles;
import factdesk.article.Articles_;
import factdesk.claim.PasteArticle;
import factdesk.extract.text.PastedText;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.time.Clock;
import java.time.LocalDate;

/** The list of articles, and bringing one in. */
public final class ArticleRoutes {

    private final Database database;
    private final PasteArticle pasteArticle;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    public ArticleRoutes(Database database, PasteArticle pasteArticle, Forms forms, Pages pages, Clock clock) {
        this.database = database;
        this.pasteArticle = pasteArticle;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/articles", this::list, Access.DESK);
        routes.get("/desk/articles/new", this::form, Access.EDITING);
        routes.post("/desk/articles", this::create, Access.EDITING);
        routes.post("/desk/articles/new", this::create, Access.EDITING);
    }

    private void list(Context ctx) {
        int number = Paging.requested(ctx);
        pages.show(ctx, "desk/articles", database.read(session -> {
            Articles articles = new Articles_(session);
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            return new ArticlesPage(new Paging<>(articles.latest(limit), number, articles.count()));
        }));
    }

    private void form(Context ctx) {
        pages.show(ctx, "desk/new-article", new NewArticlePage(ArticleForm.EMPTY, Errors.NONE));
    }

    private void create(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        ArticleForm form = ArticleForm.of(fields);
        Errors errors = form.check(LocalDate.now(clock), forms.check(form, fields));
        if (!errors.any() && PastedText.clean(form.text()).chars().noneMatch(Character::isLetter)) {
            errors = errors.and(
                    "text", "Nothing is left of this text once its markup is taken out. Paste the article itself.");
        }
        if (errors.any()) {
            pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "desk/new-article", new NewArticlePage(form, errors));
            return;
        }
        PasteArticle.Result result =
                pasteArticle.paste(form, Viewer.required(ctx).id());
        String notice = result.wasThere() ? "?done=known" : "";
        ctx.redirect("/desk/articles/" + result.articleId() + notice, HttpStatus.SEE_OTHER);
    }
}
