package dk.rundtur.web;

/// What a class is called in the GraphQL schema, where that is not its own name.
///
/// @param type the class
/// @param name the schema's name of it
public record SchemaName(Class<?> type, String name) {}
