package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.pomost.shared.Language;

/** Keeps the language that somebody reads in with their account, for their other devices. */
@ApplicationScoped
public class ChooseLanguage {

    private final Accounts accounts;
    private final Memberships memberships;

    ChooseLanguage(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @Transactional
    public void choose(UUID account, Language language) {
        accounts.findByIdOptional(account).ifPresent(known -> known.read(language));
        memberships.forgetCached();
    }
}
