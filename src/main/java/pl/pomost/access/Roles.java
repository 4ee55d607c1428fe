package pl.pomost.access;

/** The realm roles, as Keycloak names them. */
public final class Roles {

    public static final String ADMIN = "admin";
    public static final String ROPS_REVIEWER = "rops-reviewer";
    public static final String ROPS_APPROVER = "rops-approver";
    public static final String AUDITOR = "auditor";

    private Roles() {
    }
}
