interface FileLineProps {
  /** What the buttons say. */
  importing: string;
  exporting: string;
  canExport: boolean;
  onImport: (file: File) => void;
  onExport: () => void;
}

/** A list comes from a file, and goes into one. */
export const FileLine = ({ importing, exporting, canExport, onImport, onExport }: FileLineProps) => (
  <div class="line">
    <label class="button">
      {importing}
      <input
        type="file"
        class="unseen"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onImport(file);
          // The same file may be chosen again, once it is mended.
          currentTarget.value = '';
        }}
      />
    </label>
    <button type="button" onClick={onExport} disabled={!canExport}>
      {exporting}
    </button>
  </div>
);
