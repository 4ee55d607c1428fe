package pl.pomost.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** What an account is in one powiat or one area. Realm roles say what somebody is in the whole region; this says the rest. */
@Entity
public class Membership {

    /** Coordinator or member of a powiat's team; thematic expert of an area. */
    public enum Kind {
        COORDINATOR, MEMBER, EXPERT
    }

    @Id
    private UUID id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String powiat;
    private String area;

    protected Membership() {
        // for Hibernate
    }

    public static Membership ofPowiat(Account account, Kind kind, String teryt) {
        return new Membership(account, kind, teryt, null);
    }

    public static Membership ofArea(Account account, String area) {
        return new Membership(account, Kind.EXPERT, null, area);
    }

    private Membership(Account account, Kind kind, String powiat, String area) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.kind = kind;
        this.powiat = powiat;
        this.area = area;
    }

    Account account() {
        return account;
    }

    Kind kind() {
        return kind;
    }

    String powiat() {
        return powiat;
    }

    String area() {
        return area;
    }
}
