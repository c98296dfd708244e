package factdesk.account.invitation;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about invitations. */
@Repository
interface Invitations {

    StatelessSession session();

    @Query("from Invitation where email = :email")
    Optional<Invitation> of(String email);

    @Query("from Invitation where tokenHash = :tokenHash")
    Optional<Invitation> withToken(String tokenHash);

    @Query("""
            select i.id, i.email, i.role, p.name, i.invitedAt, i.expiresAt, i.revokedAt
            from Invitation i join Person p on p.id = i.invitedBy
            where i.acceptedAt is null order by i.invitedAt desc, i.id desc""")
    List<InvitationLine> waiting(Limit limit);

    @Query("select count(*) from Invitation where acceptedAt is null")
    long countWaiting();
}
