function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    // `readEntries` returns a folder in batches and ends with an empty one.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

/** The files that were dropped; of a folder, the files right in it. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  const folders = entries.filter((entry) => entry?.isDirectory) as FileSystemDirectoryEntry[];
  if (folders.length === 0) return plain;
  const inside = (await Promise.all(folders.map(entriesIn))).flat();
  const files = await Promise.all(
    [...entries, ...inside]
      .filter((entry) => entry?.isFile)
      .map((entry) => fileOf(entry as FileSystemFileEntry)),
  );
  return files.filter((file) => !file.name.startsWith('.'));
}
