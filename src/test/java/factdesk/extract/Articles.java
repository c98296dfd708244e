package factdesk.extract;

import java.util.List;

/** Articles of our own writing, of many kinds. */
final class Articles {
    private Articles() {}

    static final String HARBOUR = """
            Harbour fees to rise by a tenth

            PORT ELGIN (CNS) — The harbour council of Port Elgin accused ferry companies of "hiding" their profits during a \
            hearing on Tuesday, the regional government said.

            “We have asked for these figures four times,” said council chair Ruth Adeyemi, who took office in May. “We are \
            still waiting.”

            Adeyemi said the council "will not be the bank of the ferry business", according to minutes from local \
            broadcaster Radio Elgin.

            Ferry fares rose by 12 percent to $48 in 2024, according to the transport ministry. The fishermen's union, which \
            the council calls a partner, denied that its members were paid late.

            “Nobody has told us anything,” its secretary, Olu Bakare, said. “If they come with a plan, we will read it,” he \
            added.
            """;

    static final String INTERVIEW = """
            Q: When will the tunnel open?
            A: In the spring. We hope for March.

            REPORTER: Is that a promise?
            MAYOR LIND: Yes.

            • Lind: “Trams first”
            • Opposition says costs have doubled
            """;

    static final String MIXED_MARKS = """
            „Wir sehen das anders“, sagte die Ministerin. « Nous verrons », a dit le maire.
            「わかりません」と市長は言った。 ''It doesn't add up,'' the auditor wrote. "Unfinished, he said.
            The chairwoman tweeted: “Not on my watch 😀” — and then she deleted it.
            """;

    static final List<String> ALL = List.of(HARBOUR, INTERVIEW, MIXED_MARKS);
}
