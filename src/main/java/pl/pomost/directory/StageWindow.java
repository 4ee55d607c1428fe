package pl.pomost.directory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When, in an edition, powiats hold the workshop of a stage; both days belong to the window. */
@Embeddable
public record StageWindow(int stage, String title, LocalDate opens, LocalDate closes) {
}
