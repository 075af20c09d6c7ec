package dk.rundtur.interchange.entry;

/// How a file was read, so that whoever sent it can see whether it was taken as it was meant.
///
/// @param separator what stands between cells: comma, semicolon or tab
/// @param encoding the character set: UTF-8, UTF-16 or windows-1252
/// @param headerLine the line of the header, counted from 1
/// @param titled whether lines with something else stand above it
public record HowRead(char separator, String encoding, int headerLine, boolean titled) {

    static final HowRead NOT_AT_ALL = new HowRead(',', "UTF-8", 1, false);
}
