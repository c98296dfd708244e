package factdesk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Makes a request's method mean what it says: HEAD goes through the same guards and handlers as GET (the server leaves
 * the body out), and no header may pass one method off as another.
 */
final class PlainMethods extends HttpFilter {

    private static final String OVERRIDE = "x-http-method-override";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Plain(request), response);
    }

    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
        }

        @Override
        public String getHeader(String name) {
            return name.toLowerCase(Locale.ROOT).equals(OVERRIDE) ? null : super.getHeader(name);
        }
    }
}
