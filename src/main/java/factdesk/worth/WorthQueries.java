package factdesk.worth;

import factdesk.claim.Dismissal;
import factdesk.claim.WorkState;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * What the newsroom decided on the claims that the engine found. A claim was kept when somebody worked on it; a
 * duplicate that was set aside says nothing about its worth.
 */
@Repository
interface WorthQueries {

    StatelessSession session();

    @Query("""
            select r.feature, sum(case when d.reason is null then 1 else 0 end),
              sum(case when d.reason is null then 0 else 1 end)
            from WorthReason r join Occurrence o on o.id = r.occurrenceId join o.claim c
              left join Dismissal d on d.claimId = c.id
            where c.workState <> :undecided and (d.reason is null or d.reason <> :other)
            group by r.feature""")
    List<FeatureCount> perFeature(WorkState undecided, Dismissal.Reason other);

    @Query("""
            select sum(case when d.reason is null then 1 else 0 end), sum(case when d.reason is null then 0 else 1 end)
            from Occurrence o join o.claim c left join Dismissal d on d.claimId = c.id
            where o.extractionRunId is not null and c.workState <> :undecided
              and (d.reason is null or d.reason <> :other)""")
    Totals totals(WorkState undecided, Dismissal.Reason other);

    @Query("""
            select o.id, c.workState from Occurrence o join o.claim c left join Dismissal d on d.claimId = c.id
            where o.extractionRunId is not null and c.workState <> :undecided
              and (d.reason is null or d.reason <> :other)
            order by o.id""")
    List<DecidedClaim> decided(WorkState undecided, Dismissal.Reason other);

    @Query("""
            select r.occurrenceId, r.feature from WorthReason r join Occurrence o on o.id = r.occurrenceId
              join o.claim c left join Dismissal d on d.claimId = c.id
            where c.workState <> :undecided and (d.reason is null or d.reason <> :other)
            order by r.occurrenceId, r.feature""")
    List<ClaimReason> reasons(WorkState undecided, Dismissal.Reason other);
}
