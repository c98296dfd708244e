package factdesk.web;

import factdesk.web.text.Language;
import factdesk.web.text.Messages;
import factdesk.web.text.SpokenPages;
import factdesk.web.text.Text;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.LazyContextVariable;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/**
 * Draws pages from templates. A template sees {@code page} (the record it is drawn from), {@code site}, {@code viewer}
 * (null when nobody is signed in), {@code csrf}, {@code here} (the path asked for) and {@code language}.
 */
public final class Pages {

    // Reading every template again for every page would make a developer's portal, and the tests, several times slower.
    private static final long EDITS_SHOW_WITHIN = 1000;

    private final TemplateEngine engine = new TemplateEngine();
    private final Supplier<Site> site;
    private final Messages messages;
    private final Csrf csrf;
    private final ToLongFunction<Viewer> unread;

    /** @param unread how much somebody was told and has not read; asked for pages that show it */
    public Pages(Supplier<Site> site, Messages messages, Csrf csrf, ToLongFunction<Viewer> unread) {
        this.unread = unread;
        this.site = site;
        this.messages = messages;
        this.csrf = csrf;
        engine.setTemplateResolver(Assets.workingTree().map(Pages::live).orElseGet(Pages::packed));
        SpokenPages.teach(engine, messages);
    }

    private static AbstractConfigurableTemplateResolver live(Path project) {
        FileTemplateResolver resolver = new FileTemplateResolver();
        resolver.setPrefix(project.resolve("templates") + "/");
        resolver.setCacheTTLMs(EDITS_SHOW_WITHIN);
        return html(resolver);
    }

    private static AbstractConfigurableTemplateResolver packed() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        resolver.setPrefix("templates/");
        return html(resolver);
    }

    private static AbstractConfigurableTemplateResolver html(AbstractConfigurableTemplateResolver resolver) {
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    /** A text for programs, which read English. */
    String inEnglish(Text text) {
        return messages.say(Language.ENGLISH, text);
    }

    /** The token for the forms of whoever asks, for a page that is older than the session. */
    public String token(Context ctx) {
        return csrf.token(ctx);
    }

    public void show(Context ctx, String template, Object page) {
        show(ctx, HttpStatus.OK, template, page);
    }

    public void show(Context ctx, HttpStatus status, String template, Object page) {
        Language own = Viewer.of(ctx).map(Viewer::language).orElse(null);
        ctx.status(status);
        send(ctx, template, page, own);
    }

    /**
     * Shows a page that is the same for everybody, and only to those who do not have it yet.
     *
     * @param changedAt when its content last changed; null when that is not known
     */
    public void publish(Context ctx, String template, Object page, Instant changedAt) {
        if (!Freshness.answers(ctx, changedAt, template, page, site.get(), Assets.templatesEdition())) {
            send(ctx, template, page, null);
        }
    }

    /** @param own the language of whoever asks; null for the newsroom's */
    private void send(Context ctx, String template, Object page, Language own) {
        ctx.contentType("text/html; charset=utf-8").result(render(ctx, template, page, own));
    }

    /** Draws what is no page of its own, such as an item of a feed. */
    public String draw(String template, Object page) {
        Site now = site.get();
        return engine.process(template, model(page, now, now.language()));
    }

    private org.thymeleaf.context.Context model(Object page, Site now, Language language) {
        org.thymeleaf.context.Context model = new org.thymeleaf.context.Context(language.locale());
        model.setVariable("page", page);
        model.setVariable("site", now);
        model.setVariable("language", language);
        return model;
    }

    private String render(Context ctx, String template, Object page, Language own) {
        Site now = site.get();
        org.thymeleaf.context.Context model = model(page, now, own == null ? now.language() : own);
        model.setVariable("viewer", Viewer.of(ctx).orElse(null));
        model.setVariable("here", ctx.path());
        model.setVariable("notice", Optional.ofNullable(ctx.queryParam("done")).orElse(""));
        model.setVariable("unread", new LazyContextVariable<Long>() {
            @Override
            protected Long loadValue() {
                return Viewer.of(ctx).map(unread::applyAsLong).orElse(0L);
            }
        });
        model.setVariable("csrf", new LazyContextVariable<String>() {
            @Override
            protected String loadValue() {
                return csrf.token(ctx);
            }
        });
        return engine.process(template, model);
    }
}
