package factdesk.desk;

import factdesk.article.ArticleForm;
import factdesk.article.ArticleLine;
import factdesk.article.ArticleText;
import factdesk.article.Articles;
import factdesk.article.Articles_;
import factdesk.claim.PasteArticle;
import factdesk.extract.text.PastedText;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.HttpAddress;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import factdesk.web.Tokens;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The list of articles, bringing one in, and changing what describes it. */
public final class ArticleRoutes {

    private final Database database;
    private final PasteArticle pasteArticle;
    private final EditArticle editArticle;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    public ArticleRoutes(
            Database database,
            PasteArticle pasteArticle,
            EditArticle editArticle,
            Forms forms,
            Pages pages,
            Clock clock) {
        this.database = database;
        this.pasteArticle = pasteArticle;
        this.editArticle = editArticle;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/articles", this::list, Access.DESK);
        routes.get("/desk/articles/new", this::form, Access.EDITING);
        routes.post("/desk/articles/new", this::create, Access.EDITING);
        routes.get("/desk/articles/{id}/edit", this::editForm, Access.EDITING);
        routes.post("/desk/articles/{id}/edit", this::edit, Access.EDITING);
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
        pages.show(ctx, "desk/new-article", new NewArticlePage(ArticleForm.EMPTY, null, Errors.NONE));
    }

    private void create(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        ArticleForm form = ArticleForm.of(fields);
        Errors errors = form.checkText(check(form, fields));
        if (errors.any()) {
            pages.show(
                    ctx, HttpStatus.UNPROCESSABLE_CONTENT, "desk/new-article", new NewArticlePage(form, null, errors));
            return;
        }
        Optional<ArticleLine> sameAddress = fields.has("another") ? Optional.empty() : withAddressOf(form);
        if (sameAddress.isPresent()) {
            NewArticlePage page = new NewArticlePage(form, sameAddress.get(), Errors.NONE);
            pages.show(ctx, HttpStatus.CONFLICT, "desk/new-article", page);
            return;
        }
        PasteArticle.Result result =
                pasteArticle.paste(form, Viewer.required(ctx).id());
        String notice = result.wasThere() ? "?done=known" : "";
        ctx.redirect("/desk/articles/" + result.articleId() + notice, HttpStatus.SEE_OTHER);
    }

    /** An article that came from the same address with another text: this may be its newer one. */
    private Optional<ArticleLine> withAddressOf(ArticleForm form) {
        String address = HttpAddress.Check.canonical(form.url()).orElse("");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String text = PastedText.clean(form.text());
        return database.read(session -> {
            Articles articles = new Articles_(session);
            return articles.withText(Tokens.sha256(text)).isPresent()
                    ? Optional.empty()
                    : articles.withUrl(address, Limit.of(1)).stream()
                            .findFirst()
                            .flatMap(articles::line);
        });
    }

    private Errors check(ArticleForm form, FormFields fields) {
        return form.checkPublished(LocalDate.now(clock), forms.check(form, fields));
    }

    private void editForm(Context ctx) {
        ArticleText saved = saved(Ids.of(ctx, "id", "article"));
        pages.show(
                ctx,
                "desk/edit-article",
                new EditArticlePage(saved.id(), ArticleForm.of(saved), saved.version(), null, Errors.NONE));
    }

    private void edit(Context ctx) {
        long id = Ids.of(ctx, "id", "article");
        FormFields fields = FormFields.of(ctx);
        ArticleForm form = ArticleForm.of(fields);
        int version = fields.number("version");
        Errors errors = check(form, fields);
        if (errors.any()) {
            EditArticlePage page = new EditArticlePage(id, form, version, null, errors);
            pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "desk/edit-article", page);
        } else if (editArticle.save(id, form, version, Viewer.required(ctx).id())) {
            ctx.redirect("/desk/articles/" + id + "?done=edited", HttpStatus.SEE_OTHER);
        } else {
            ArticleText newer = saved(id);
            EditArticlePage page = new EditArticlePage(id, form, newer.version(), ArticleForm.of(newer), Errors.NONE);
            pages.show(ctx, HttpStatus.CONFLICT, "desk/edit-article", page);
        }
    }

    private ArticleText saved(long id) {
        return database.read(session -> new Articles_(session).text(id)).orElseThrow(() -> Refusal.notFound("article"));
    }
}
