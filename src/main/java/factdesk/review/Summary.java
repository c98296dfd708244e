package factdesk.review;

import factdesk.web.Markdown;

/** The beginning of a finding as plain text, for lists and for those who only want the gist. */
final class Summary {

    private static final int LONGEST = 280;

    private Summary() {}

    /** At most {@value #LONGEST} characters, cut between words. */
    static String of(String finding) {
        String text = Markdown.opening(finding);
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST - 1);
        int cut = blank > 0 ? blank : LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
