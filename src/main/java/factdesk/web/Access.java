package factdesk.web;

import io.javalin.security.RouteRole;

/** Who may use a route. A route that names none of these is open to nobody. */
public enum Access implements RouteRole {
    /** The public, signed in or not. */
    EVERYONE,
    /** Supervisors and load balancers: open to all, and the same for all, so that nobody is looked up. */
    MONITORING,
    /** Everyone who works at the desk: reading it, and checking claims. */
    DESK,
    /** Those who bring in articles and decide what is a claim. */
    EDITING,
    /** Those who say who works here. */
    ADMINISTRATION,
    /** Those who have to set up a second factor before they may do anything else. */
    ENROLMENT,
    /** Programs that come with a key of somebody who works at the desk. No session opens these routes. */
    KEY
}
