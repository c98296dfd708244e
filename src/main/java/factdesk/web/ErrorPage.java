package factdesk.web;

import factdesk.web.text.Text;
import java.util.Map;

/**
 * What an error page tells.
 *
 * @param status the HTTP status
 * @param title what went wrong
 * @param advice what to do
 * @param reference the number under which the log has the details; empty when there are none
 * @param typed what was typed into the form that could not be accepted, by field
 */
record ErrorPage(int status, Text title, Text advice, String reference, Map<String, String> typed) {}
