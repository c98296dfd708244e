package factdesk.match.known;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Finds the claims of other articles that say what some claims say, perhaps in other words: first those that share rare
 * terms, by the index, then the most alike of these. The number of questions to the database is the same for any number
 * of claims.
 */
public final class KnownClaims {

    /** So many entries of the index are read for a claim, the rarest terms first. */
    private static final int MOST_ENTRIES = 1500;

    /** So many of those that share the rarest terms are compared word by word. */
    private static final int MOST_CANDIDATES = 40;

    /** Of paraphrases of a claim, nine in ten are so much alike; of claims about something near to it, four in ten. */
    private static final double PROBABLE = 0.75;

    /** Of claims about something near to it, one in twenty is so much alike. */
    private static final double VERY_PROBABLE = 0.95;

    private static final int MOST_REFUSED = 5;

    private final StatelessSession session;
    private final KnownQueries queries;

    public KnownClaims(StatelessSession session) {
        this.session = session;
        this.queries = new KnownQueries_(session);
    }

    /**
     * The known claims that each of some claims is like, the likeliest first. A claim that the index does not have yet
     * is like none.
     *
     * @param most how many for each
     */
    public Map<Long, List<Match>> like(Collection<Long> claims, int most) {
        Map<Long, Set<String>> terms = new TreeMap<>();
        queries.terms(claims)
                .forEach(entry -> terms.computeIfAbsent(entry.claimId, id -> new TreeSet<>())
                        .add(entry.term));
        if (terms.isEmpty()) {
            return Map.of();
        }
        terms.replaceAll((claim, own) -> Terms.widened(own));
        Rarity rarity = Rarity.of(queries, union(terms.values()));
        terms.replaceAll((claim, own) -> rarest(own, rarity));
        Map<Long, List<Long>> candidates = candidates(terms, rarity);
        return compared(candidates, rarity, most);
    }

    /** The claims that one probably is, without those that somebody found to be others. */
    public List<Match> likely(long claim, int most) {
        List<Match> alike = like(List.of(claim), most + MOST_REFUSED).getOrDefault(claim, List.of()).stream()
                .filter(match -> match.score() >= PROBABLE)
                .toList();
        Set<Long> refused = queries.refusals(List.of(claim)).stream()
                .map(pair -> pair.knownId)
                .collect(Collectors.toSet());
        return alike.stream()
                .filter(match -> !refused.contains(match.knownId()))
                .limit(most)
                .toList();
    }

    /** What two claims have in common, and where they differ; empty when one of them is not there. */
    public Optional<Match> compare(long claim, long known) {
        List<Long> both = List.of(claim, known);
        Set<String> terms =
                queries.terms(both).stream().map(entry -> entry.term).collect(Collectors.toSet());
        return compared(Map.of(claim, List.of(known)), Rarity.of(queries, terms), 1).get(claim).stream()
                .findFirst();
    }

    /** Those of some claims that are very probably known. */
    public Set<Long> hinted(Collection<Long> claims) {
        return claims.isEmpty() ? Set.of() : Set.copyOf(queries.hinted(claims, VERY_PROBABLE));
    }

    /** Notes that a claim is not a known one. */
    public void refuse(long claim, long known, long by, Instant at) {
        Likeness pair = session.get(Likeness.class, new Likeness.Key(claim, known));
        if (pair == null) {
            Likeness refused = new Likeness(claim, known, 0, at);
            refused.refuse(by, at);
            session.insert(refused);
        } else {
            pair.refuse(by, at);
            session.update(pair);
        }
    }

    private static Set<String> union(Collection<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rarest(Set<String> terms, Rarity rarity) {
        Set<String> rarest = new HashSet<>();
        long entries = 0;
        for (String term : terms.stream().sorted(rarity.rarestFirst()).toList()) {
            entries += rarity.count(term);
            if (entries > MOST_ENTRIES) {
                break;
            }
            rarest.add(term);
        }
        return rarest;
    }

    /** For each claim those that share the most of its rare terms. */
    private Map<Long, List<Long>> candidates(Map<Long, Set<String>> terms, Rarity rarity) {
        Limit limit = Limit.of(2 * MOST_ENTRIES * terms.size());
        Map<String, List<Long>> having = new HashMap<>();
        for (ClaimTerm entry : queries.having(union(terms.values()), limit)) {
            having.computeIfAbsent(entry.term, term -> new ArrayList<>()).add(entry.claimId);
        }
        Map<Long, List<Long>> candidates = new LinkedHashMap<>();
        terms.forEach((claim, own) -> candidates.put(claim, sharingMost(claim, own, having, rarity)));
        return candidates;
    }

    private static List<Long> sharingMost(
            long claim, Set<String> terms, Map<String, List<Long>> having, Rarity rarity) {
        Map<Long, Double> weights = new HashMap<>();
        for (String term : terms) {
            double weight = rarity.weight(term);
            having.getOrDefault(term, List.of()).forEach(other -> weights.merge(other, weight, Double::sum));
        }
        weights.remove(claim);
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Long, List<Match>> compared(Map<Long, List<Long>> candidates, Rarity rarity, int most) {
        Set<Long> involved = new TreeSet<>(candidates.keySet());
        candidates.values().forEach(involved::addAll);
        Map<Long, List<WordedClaim>> worded =
                queries.worded(involved).stream().collect(Collectors.groupingBy(WordedClaim::claimId));
        Map<Long, List<Value>> values =
                queries.values(involved).stream().collect(Collectors.groupingBy(Value::occurrenceId));
        Map<Long, List<Match>> matches = new LinkedHashMap<>();
        candidates.forEach((claim, others) -> matches.put(
                claim,
                worded.getOrDefault(claim, List.of()).stream()
                        .min(Comparator.comparingLong(WordedClaim::occurrenceId))
                        .map(own -> best(own, others, worded, values, rarity).stream()
                                .sorted(Comparator.comparingDouble(Match::score).reversed())
                                .limit(most)
                                .toList())
                        .orElse(List.of())));
        return matches;
    }

    private static List<Match> best(
            WordedClaim own,
            List<Long> others,
            Map<Long, List<WordedClaim>> worded,
            Map<Long, List<Value>> values,
            Rarity rarity) {
        Alike alike = new Alike(own.wording(), values.getOrDefault(own.occurrenceId(), List.of()), rarity);
        List<Match> matches = new ArrayList<>();
        for (Long other : others) {
            worded.getOrDefault(other, List.of()).stream()
                    .filter(known -> known.articleId() != own.articleId())
                    .map(known -> alike.with(known, values.getOrDefault(known.occurrenceId(), List.of())))
                    .max(Comparator.comparingDouble(Match::score))
                    .ifPresent(matches::add);
        }
        return matches;
    }
}
