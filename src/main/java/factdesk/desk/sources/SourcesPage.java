package factdesk.desk.sources;

import factdesk.web.Paging;

/** The sources that claims are checked against. */
public record SourcesPage(SourceFilter filter, Paging<SourceLine> sources) {}
