package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.access.Addressees;
import pl.pomost.access.Addressees.Addressee;

/** Whom letters about a group go to: those who belong to it, as far as they have an address. */
@ApplicationScoped
public class GroupAudience {

    private final Addressees addressees;

    GroupAudience(Addressees addressees) {
        this.addressees = addressees;
    }

    /** Members, moderators and experts, by name. */
    public List<Addressee> of(GroupView group) {
        return addressees.ofUsernames(group.members().stream().map(GroupView.Person::username).toList());
    }

    public List<Addressee> moderatorsOf(GroupView group) {
        return addressees.ofUsernames(group.moderators().stream().map(GroupView.Person::username).toList());
    }
}
