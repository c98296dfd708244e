package factdesk.topic;

/** A topic's name beside the claim that has it. */
public record TopicOfClaim(long claimId, String name) {}
