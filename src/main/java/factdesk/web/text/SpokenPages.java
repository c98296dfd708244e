package factdesk.web.text;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.AbstractStandardConversionService;

/**
 * Teaches templates the messages: <code>#{key(…)}</code> says a message, <code>${{…}}</code> a {@link Text}, both in
 * the language that the page is drawn in.
 */
public final class SpokenPages {

    private SpokenPages() {}

    public static void teach(TemplateEngine engine, Messages messages) {
        StandardDialect dialect = new StandardDialect();
        dialect.setConversionService(new Texts(messages));
        engine.setDialect(dialect);
        engine.setMessageResolver(new Resolver(messages));
    }

    private record Resolver(Messages messages) implements IMessageResolver {

        @Override
        public String getName() {
            return "messages";
        }

        @Override
        public Integer getOrder() {
            return 1;
        }

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            return messages.say(context.getLocale().toLanguageTag(), key, arguments);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            return key;
        }
    }

    private static final class Texts extends AbstractStandardConversionService {

        private final Messages messages;

        Texts(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected String convertToString(IExpressionContext context, Object object) {
            return object instanceof Text text
                    ? messages.say(
                            context.getLocale().toLanguageTag(),
                            text.key(),
                            text.arguments().toArray())
                    : super.convertToString(context, object);
        }
    }
}
