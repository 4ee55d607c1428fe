package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.shared.CodedEntries;

/** The stored data points. */
@ApplicationScoped
public class DataPoints extends CodedEntries<DataPoint> {
}
