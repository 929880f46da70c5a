import { readSpellings, type NameStock } from "./spellings.ts";

/** Names of Europe and the Americas with their marks, without them, and with what is short for them. */
export const latinNames: NameStock = {
  isFamilyFirst: false,
  isJoined: false,
  families: readSpellings(`
Müller, Mueller, Muller
García, Garcia
Fernández, Fernandez
Gonçalves, Goncalves
Sørensen, Sorensen, Soerensen
Łukasiewicz, Lukasiewicz
Dvořák, Dvorak
O'Connor, OConnor, O Connor
MacDonald, Mac Donald, McDonald
Björklund, Bjorklund, Bjoerklund
Nguyễn, Nguyen
Yılmaz, Yilmaz
Weiß, Weiss
Thompson, Thomson
Ionescu, Jonescu
Kovačević, Kovacevic, Kovachevich
van der Berg, Van den Berg, Vanderberg
D'Angelo, Dangelo, D Angelo
Szabó, Szabo
Lefèvre, Lefevre, Lefebvre
Petersen, Pedersen
Whitfield
Castellanos
Brandstetter
Rutherford
Oyelaran
Mwangi
Abernathy
Kowalczyk
Santoro`),
  givens: readSpellings(`
William, Bill, Will
Robert, Bob, Rob
Elizabeth, Liz, Elisabeth
José, Jose
François, Francois
Katherine, Kathryn, Kate, Catherine
Jürgen, Juergen, Jurgen
Michael, Mike, Micheal
Christopher, Chris
Margaret, Maggie
Joaquín, Joaquin
Zoë, Zoe
Steven, Stephen, Steve
Søren, Soren
Agnieszka
Giuseppe
Daniel, Dan
Thomas, Tom
Sean, Shaun
Philip, Phillip
Jonathan, Jonathon
Geoffrey, Jeffrey
Adaeze
Heinrich
Rosalind
Valerio
Beatriz, Beatrice
Ingrid
Oluwaseun, Seun
Marguerite`),
};
