const table = document.getElementById("sortable");
const body = document.getElementById("questions");
const rows = [...body.rows];

const value = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
};

const compare = (one, other) =>
  typeof one === "number" ? one - other : one.localeCompare(other, undefined, { numeric: true });

const sortBy = (column, heading) => {
  const descending = heading.getAttribute("aria-sort") === "ascending";
  table.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
  heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
  rows.sort((one, other) => compare(value(one, column), value(other, column)) * (descending ? -1 : 1));
  body.append(...rows);
};

[...table.tHead.rows[0].cells].forEach((heading, column) =>
  heading.firstElementChild.addEventListener("click", () => sortBy(column, heading)));

const wanted = (row, kind, words) => {
  const status = row.dataset.status === "partial" ? "answered" : row.dataset.status;
  const fits = kind === "" || row.dataset.result === kind || status === kind;
  return fits && row.textContent.toLowerCase().includes(words);
};

const filter = () => {
  const kind = document.getElementById("show").value;
  const words = document.getElementById("words").value.toLowerCase();
  rows.forEach((row) => { row.hidden = !wanted(row, kind, words); });
  document.getElementById("shown").value = `${rows.filter((row) => !row.hidden).length} of ${rows.length}`;
};

document.getElementById("filters").addEventListener("input", filter);
document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
filter();
