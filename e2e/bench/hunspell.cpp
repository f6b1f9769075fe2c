// The reference for spelling: libhunspell over the same files, timed inside its own process.
//   hunspell-reference AFF DIC load            -> milliseconds and kilobytes, one line
//   hunspell-reference AFF DIC check FILE      -> words per second
//   hunspell-reference AFF DIC verdicts FILE   -> 1 or 0, one line per word
//   hunspell-reference AFF DIC suggest FILE    -> one line per word: ms TAB suggestions (TAB separated)
#include <chrono>
#include <fstream>
#include <hunspell/hunspell.hxx>
#include <iostream>
#include <string>
#include <vector>

using Clock = std::chrono::steady_clock;

static double since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

static long residentKilobytes() {
  std::ifstream status("/proc/self/status");
  std::string line;
  while (std::getline(status, line))
    if (line.rfind("VmRSS:", 0) == 0) return std::stol(line.substr(6));
  return 0;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  const long before = residentKilobytes();
  const auto start = Clock::now();
  Hunspell speller(argv[1], argv[2]);
  const double loaded = since(start);
  const std::string mode = argv[3];
  if (mode == "load") {
    std::cout << loaded << "\t" << residentKilobytes() - before << "\n";
    return 0;
  }
  std::ifstream file(argv[4]);
  std::vector<std::string> words;
  for (std::string word; std::getline(file, word);) words.push_back(word);
  if (mode == "check") {
    const auto begin = Clock::now();
    long right = 0;
    for (const auto &word : words) right += speller.spell(word) ? 1 : 0;
    std::cout << words.size() / (since(begin) / 1000) << "\t" << right << "\n";
    return 0;
  }
  if (mode == "verdicts") {
    for (const auto &word : words) std::cout << (speller.spell(word) ? 1 : 0) << "\n";
    return 0;
  }
  for (const auto &word : words) {
    const auto begin = Clock::now();
    const auto suggestions = speller.suggest(word);
    std::cout << since(begin);
    for (const auto &one : suggestions) std::cout << "\t" << one;
    std::cout << "\n";
  }
}
