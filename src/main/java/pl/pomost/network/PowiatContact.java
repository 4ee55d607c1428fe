package pl.pomost.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An office of a powiat that handles something, and when somebody last saw to it that this is still so. */
@Entity
public class PowiatContact {

    @Id
    private UUID id;
    private String powiat;
    private String office;
    private String matter;
    private String area;
    private String person;
    private String phone;
    private String mail;
    private String place;
    private String hours;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages = List.of();
    @Column(name = "public")
    private boolean open;
    private LocalDate checkedOn;
    private String enteredBy;
    @Version
    private int version;

    protected PowiatContact() {
        // for Hibernate
    }

    PowiatContact(String powiat, ContactDraft draft, String by, LocalDate today) {
        id = UUID.randomUUID();
        this.powiat = powiat;
        write(draft, by, today);
    }

    void write(ContactDraft draft, String by, LocalDate today) {
        office = draft.office();
        matter = draft.matter();
        area = draft.area().orElse(null);
        person = draft.person().orElse(null);
        phone = draft.phone().orElse(null);
        mail = draft.mail().orElse(null);
        place = draft.place().orElse(null);
        hours = draft.hours().orElse(null);
        languages = List.copyOf(draft.languages());
        open = draft.open();
        check(by, today);
    }

    /** Everything that it says is still so today. */
    void check(String by, LocalDate today) {
        enteredBy = by;
        checkedOn = today;
    }

    UUID id() {
        return id;
    }

    String powiat() {
        return powiat;
    }

    ContactDraft draft() {
        return new ContactDraft(office, matter, Optional.ofNullable(area), Optional.ofNullable(person), Optional.ofNullable(phone), Optional.ofNullable(mail), Optional.ofNullable(place),
                Optional.ofNullable(hours), languages, open);
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    int version() {
        return version;
    }
}
