package pl.pomost.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A municipality of a powiat, by its TERYT code; names repeat, codes do not. */
@Entity
public class Gmina {

    @Id
    private String teryt;
    private String powiat;
    private String name;
    private String kind;

    protected Gmina() {
        // for Hibernate
    }

    public Gmina(String teryt, String powiat, String name, String kind) {
        this.teryt = teryt;
        this.powiat = powiat;
        this.name = name;
        this.kind = kind;
    }

    public String teryt() {
        return teryt;
    }

    public String powiat() {
        return powiat;
    }

    public String name() {
        return name;
    }

    /** {@code urban}, {@code rural} or {@code urban-rural}. */
    public String kind() {
        return kind;
    }
}
