package pl.pomost.process;

import pl.pomost.shared.FormReading;

/** A form that was read: what there is to say of its fields, and what an entry would be by it. */
public interface EntryForm<D> {

    FormReading reading();

    D draft();
}
