package pl.pomost.access;

/** What roles are called; implemented beside the pages that give them. */
public interface RoleNames {

    /** @param kind name of a {@link Membership.Kind} */
    String of(String kind);
}
