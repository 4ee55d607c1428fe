package pl.pomost.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Set;
import java.util.TreeSet;

/** A county, or a city with the rights of one, by its TERYT code. */
@Entity
@Cacheable
public class Powiat {

    /** The two kinds have organs of their own: starosta and zarzad, or a city's president. */
    public enum Kind {
        POWIAT, CITY
    }

    @Id
    private String teryt;
    private String name;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String seat;
    private boolean practice;
    @Column(name = "tile_column")
    private int tileColumn;
    @Column(name = "tile_row")
    private int tileRow;
    @ElementCollection
    @CollectionTable(name = "powiat_neighbour", joinColumns = @JoinColumn(name = "powiat"))
    @Column(name = "neighbour")
    private Set<String> neighbours = new TreeSet<>();

    protected Powiat() {
        // for Hibernate
    }

    public Powiat(String teryt, String name, Kind kind, String seat, int tileColumn, int tileRow, Set<String> neighbours) {
        this.teryt = teryt;
        this.name = name;
        this.kind = kind;
        this.seat = seat;
        this.tileColumn = tileColumn;
        this.tileRow = tileRow;
        this.neighbours = new TreeSet<>(neighbours);
    }

    /** A place to try scenarios out: it is in no list, on no map and on no public page. */
    public static Powiat forPractice(String teryt, String name) {
        var powiat = new Powiat(teryt, name, Kind.POWIAT, name, 0, 0, Set.of());
        powiat.practice = true;
        return powiat;
    }

    public boolean practice() {
        return practice;
    }

    public String teryt() {
        return teryt;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public String seat() {
        return seat;
    }

    public int tileColumn() {
        return tileColumn;
    }

    public int tileRow() {
        return tileRow;
    }

    /** TERYT codes of the powiats it borders on. */
    public Set<String> neighbours() {
        return neighbours;
    }
}
