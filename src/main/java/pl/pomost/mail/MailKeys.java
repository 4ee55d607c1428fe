package pl.pomost.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.shared.Secret;

/** Where the key of letters is kept: in the database, so that a restart or a second replica does not make old letters' links void. */
@ApplicationScoped
class MailKeys implements PanacheRepositoryBase<MailKey, Integer> {

    private static final int ONLY = 1;

    /** Of two who ask first at once, one makes it. */
    String get() {
        getEntityManager().createNativeQuery("insert ignore into mail_key (id, secret) values (:id, :secret)").setParameter("id", ONLY)
                .setParameter("secret", Secret.token()).executeUpdate();
        return findById(ONLY).secret();
    }
}
