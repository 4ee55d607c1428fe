package pl.pomost.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.OwnAccount;
import pl.pomost.access.Viewer;
import pl.pomost.team.Participants;

/** Closes an account for its owner: roles end, names come off, what was written stays as that of a former member of the team. */
@ApplicationScoped
public class CloseAccount {

    private final OwnAccount own;
    private final Participants participants;

    CloseAccount(OwnAccount own, Participants participants) {
        this.own = own;
        this.participants = participants;
    }

    /** @return TERYT codes of powiats whose last coordinator this is; when there are any, nothing is closed */
    @Transactional
    public List<String> close(Viewer viewer, UUID account) {
        List<String> alone = own.leavesAlone(account);
        if (alone.isEmpty()) {
            participants.makeNameless(account);
            own.close(viewer, account);
        }
        return alone;
    }
}
