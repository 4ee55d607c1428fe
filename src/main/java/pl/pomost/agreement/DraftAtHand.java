package pl.pomost.agreement;

import pl.pomost.network.GroupView;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.StandardState;

/** A version of a standard that a group owns, with the group. Only {@link DraftDoor} makes it, for viewers who may read what the group does. */
public record DraftAtHand(GroupView group, CatalogueVersion version) {

    public String code() {
        return version.code();
    }

    public int number() {
        return version.number();
    }

    /** Whether it can still be written. */
    public boolean isDraft() {
        return version.state() == StandardState.DRAFT;
    }

    /** Whether it is not settled yet. */
    public boolean isOpen() {
        return version.state().isOpen();
    }

    /** Address of its page. */
    public String address() {
        return "/zespoly/" + group.code() + "/ustalenia/projekty/" + code() + "/" + number();
    }
}
