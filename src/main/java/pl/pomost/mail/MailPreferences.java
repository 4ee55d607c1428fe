package pl.pomost.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored choices of addressees. */
@ApplicationScoped
class MailPreferences implements PanacheRepositoryBase<MailPreference, UUID> {

    Map<MailKind, MailChoice> of(Recipient recipient) {
        return list("recipient", recipient.hash()).stream().collect(Collectors.toMap(MailPreference::kind, MailPreference::choice));
    }

    void unchoose(Recipient recipient, MailKind kind) {
        delete("recipient = ?1 and kind = ?2", recipient.hash(), kind);
    }

    void forget(Recipient recipient) {
        delete("recipient", recipient.hash());
    }

    /** What somebody chose goes with them to another address; what was chosen there before stays. */
    void move(Recipient from, Recipient to) {
        Map<MailKind, MailChoice> there = of(to);
        of(from).forEach((kind, choice) -> {
            if (!there.containsKey(kind)) {
                getEntityManager().createQuery("update MailPreference p set p.recipient = :to where p.recipient = :from and p.kind = :kind")
                        .setParameter("to", to.hash()).setParameter("from", from.hash()).setParameter("kind", kind).executeUpdate();
            }
        });
        forget(from);
    }

    void choose(Recipient recipient, MailKind kind, MailChoice choice, Instant now) {
        getEntityManager().createNativeQuery("""
                insert into mail_choice (id, recipient, kind, choice, chosen_at) values (:id, :recipient, :kind, :choice, :now)
                on duplicate key update choice = :choice, chosen_at = :now""")
                .setParameter("id", UUID.randomUUID()).setParameter("recipient", recipient.hash()).setParameter("kind", kind.name())
                .setParameter("choice", choice.name()).setParameter("now", now).executeUpdate();
    }
}
