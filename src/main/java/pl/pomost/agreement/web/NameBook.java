package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.stream.Collectors;
import pl.pomost.access.Accounts;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;

/** Looks names up, all of a page at once. */
@ApplicationScoped
class NameBook {

    private final Accounts accounts;
    private final Powiats powiats;

    NameBook(Accounts accounts, Powiats powiats) {
        this.accounts = accounts;
        this.powiats = powiats;
    }

    Names of(Collection<String> usernames) {
        return new Names(accounts.called(usernames.stream().distinct().toList()), powiats.listAll().stream().collect(Collectors.toMap(Powiat::teryt, Powiat::name)));
    }
}
