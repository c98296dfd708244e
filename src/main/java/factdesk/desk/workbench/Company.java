package factdesk.desk.workbench;

import factdesk.claim.merge.Meanwhile;

/**
 * What others have to do with a claim that somebody has open.
 *
 * @param merged what others changed while the last save was typed: both are kept
 */
public record Company(Meanwhile merged) {

    public static final Company NONE = new Company(Meanwhile.NOTHING);
}
