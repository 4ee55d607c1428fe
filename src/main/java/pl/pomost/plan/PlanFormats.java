package pl.pomost.plan;

import java.util.List;

/** The formats that a plan can be had in; told by the module that writes them. */
public interface PlanFormats {

    /** Endings of the files, those that most people look for first. */
    List<String> endings();
}
