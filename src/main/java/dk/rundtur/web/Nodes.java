package dk.rundtur.web;

import dk.rundtur.access.Viewer;

import java.util.List;
import java.util.Map;

/// One kind of thing that `node(id)` finds. Every room that owns a kind has one.
public interface Nodes {

    /// What ids of this kind begin with, before the first hyphen: `person`.
    String prefix();

    /// Those of the things that exist and that the viewer may see, by id.
    Map<String, ? extends Object> byId(List<String> ids, Viewer viewer);
}
